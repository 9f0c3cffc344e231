" Compiler plugin for Vim and Neovim: `:compiler factlint`, then `:make` fills the
" quickfix list. Vim counts columns in bytes, and so does factlint here.
if exists('current_compiler')
  finish
endif
let current_compiler = 'factlint'

CompilerSet makeprg=factlint\ --format\ compact\ --columns\ bytes\ --quiet\ %:S
CompilerSet errorformat=%f:%l:%c:\ %trror%m,%f:%l:%c:\ %tarning%m,%f:%l:%c:\ %tnfo%m,%-G%.%#
