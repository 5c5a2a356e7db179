# No filter.
$ ss -tan 'src ::1]:443'
! Error: an inet prefix is expected rather than "::1]".
! Cannot parse dst/src address.
? 1
