# No filter.
$ ss -tan 'state'
! Command line is not complete. Try option "help"
? 255
