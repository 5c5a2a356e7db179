# No filter.
$ ss -tan 'src link:ip:nosuch'
! Cannot parse dst/src address.
? 1
