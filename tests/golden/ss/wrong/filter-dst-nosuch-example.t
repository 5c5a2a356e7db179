# No filter.
$ ss -tan 'dst nosuch.example'
! Error: an inet prefix is expected rather than "nosuch.example".
! Cannot parse dst/src address.
? 1
