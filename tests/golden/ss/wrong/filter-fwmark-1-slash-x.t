# No filter.
$ ss -tan 'fwmark 1/x'
! Cannot parse mark 1/x.
? 1
