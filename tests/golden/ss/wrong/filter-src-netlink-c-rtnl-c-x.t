# No filter.
$ ss -tan 'src netlink:rtnl:x'
! Cannot parse dst/src address.
? 1
