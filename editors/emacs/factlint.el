;;; factlint.el --- Check facts in drafts  -*- lexical-binding: t; -*-

;; `M-x factlint' checks the draft of the buffer in a compilation buffer, whose
;; lines lead to the words.  `factlint-flymake-setup' marks them as you type:
;;
;;   (add-hook 'markdown-mode-hook #'factlint-flymake-setup)
;;   (add-hook 'text-mode-hook #'factlint-flymake-setup)

;;; Code:

(require 'compile)
(require 'flymake)

(defgroup factlint nil "Check facts in drafts." :group 'tools)

(defcustom factlint-program "factlint" "The program." :type 'string)

(defconst factlint--line
  "^\\(.+?\\):\\([0-9]+\\):\\([0-9]+\\): \\(error\\|warning\\|info\\)\\(\\[[a-z0-9/-]+\\].*\\)$"
  "A line of factlint's compact format.")

(add-to-list 'compilation-error-regexp-alist-alist
             '(factlint "^\\(.+?\\):\\([0-9]+\\):\\([0-9]+\\): \\(?:error\\|\\(warning\\)\\|\\(info\\)\\)\\["
                        1 2 3 (4 . 5)))
(add-to-list 'compilation-error-regexp-alist 'factlint)

;;;###autoload
(defun factlint ()
  "Check the draft of this buffer."
  (interactive)
  (let ((compilation-error-screen-columns nil))
    (compile (format "%s --format compact %s" factlint-program
                     (shell-quote-argument (file-relative-name buffer-file-name))))))

(defvar-local factlint--process nil)

(defun factlint--diagnostics (source output)
  "The findings in the buffer OUTPUT, as diagnostics of the buffer SOURCE."
  (let (all)
    (with-current-buffer output
      (goto-char (point-min))
      (while (re-search-forward factlint--line nil t)
        (let* ((line (string-to-number (match-string 2)))
               (column (string-to-number (match-string 3)))
               (type (pcase (match-string 4) ("error" :error) ("warning" :warning) (_ :note)))
               (text (match-string 5))
               (region (flymake-diag-region source line column)))
          (push (flymake-make-diagnostic source (car region) (cdr region) type text) all))))
    (nreverse all)))

(defun factlint-flymake (report &rest _)
  "Flymake backend: check the text of the buffer and call REPORT with the findings."
  (when (process-live-p factlint--process)
    (kill-process factlint--process))
  (let ((source (current-buffer))
        (name (file-name-nondirectory (or buffer-file-name "draft.md"))))
    (setq factlint--process
          (make-process
           :name "factlint" :noquery t :connection-type 'pipe
           :buffer (generate-new-buffer " *factlint*")
           :command (list factlint-program "--format" "compact" "--quiet" "--stdin-filename" name "-")
           :sentinel
           (lambda (process _)
             (when (memq (process-status process) '(exit signal))
               (unwind-protect
                   (when (and (buffer-live-p source)
                              (eq process (buffer-local-value 'factlint--process source)))
                     (funcall report (factlint--diagnostics source (process-buffer process))))
                 (kill-buffer (process-buffer process)))))))
    (process-send-region factlint--process (point-min) (point-max))
    (process-send-eof factlint--process)))

;;;###autoload
(defun factlint-flymake-setup ()
  "Let Flymake check the facts in this buffer."
  (add-hook 'flymake-diagnostic-functions #'factlint-flymake nil t)
  (flymake-mode 1))

(provide 'factlint)
;;; factlint.el ends here
