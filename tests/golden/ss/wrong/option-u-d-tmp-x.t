# No such option or value.
$ ss -u -D /tmp/x
! ss: tcpdiag dump requested and no tcp in filter.
