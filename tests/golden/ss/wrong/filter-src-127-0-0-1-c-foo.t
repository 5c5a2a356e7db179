# No filter.
$ ss -tan 'src 127.0.0.1:foo'
! Error: "foo" does not look like a port.
! Cannot parse dst/src address.
? 1
