# No filter.
$ ss -tan 'exclude'
! Command line is not complete. Try option "help"
? 255
