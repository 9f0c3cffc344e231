//go:build !linux

package main

import "os"

// peakMemory is unknown: systems differ in what they count.
func peakMemory(*os.ProcessState) int64 { return 0 }
