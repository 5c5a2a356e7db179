# No filter.
$ ss -tan 'fwmark x'
! Cannot parse mark x.
? 1
