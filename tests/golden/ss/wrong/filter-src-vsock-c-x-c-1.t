# No filter.
$ ss -tan 'src vsock:x:1'
! Cannot parse dst/src address.
? 1
