# No filter.
$ ss -tan 'src netlink:nosuch'
! Cannot parse dst/src address.
? 1
