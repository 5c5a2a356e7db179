#! mask sockets
#! needs vm
# An unknown word.
$ modprobe sctp; ip link set lo up
$ ss -Sa sport foo | sort
! Error: "foo" does not look like a port.
! Cannot parse dst/src address.
$ ss -Sa src foo/8 | sort
! Error: an inet prefix is expected rather than "foo/8".
! Cannot parse dst/src address.
$ ss --sctpp | sort
! ss: unrecognized option '--sctpp'
! Usage: …
$ ss -A sctpp | sort
! ss: "sctpp" is illegal socket table id
! Usage: …
$ ss -S state foo | sort
! ss: wrong state name: foo
$ ss -Sa dport | sort
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
