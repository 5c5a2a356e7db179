# No filter.
$ ss -tan 'src [::1'
! Cannot parse dst/src address.
? 1
