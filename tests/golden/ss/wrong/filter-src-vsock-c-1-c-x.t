# No filter.
$ ss -tan 'src vsock:1:x'
! Cannot parse dst/src address.
? 1
