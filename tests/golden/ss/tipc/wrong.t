#! needs vm
# An unknown word.
$ modprobe tipc
$ sockets <<EOF
> tipc a bind 1000:5 listen 3
> tipc b begin 1000:5
> a accept c
> b send 10
> tipc_rdm d bind 2000:7
> tipc_rdm g
> EOF
$ ss --tipcc | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
! ss: unrecognized option '--tipcc'
! Usage: …
$ ss --tipc src foo | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
! Error: an inet prefix is expected rather than "foo".
! Cannot parse dst/src address.
$ ss --tipc src 1/8 | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
! Error: an inet prefix is expected rather than "1/8".
! Cannot parse dst/src address.
$ ss --tipc sport foo | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
! Error: "foo" does not look like a port.
! Cannot parse dst/src address.
$ ss --tipc state foo | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
! ss: wrong state name: foo
$ ss -f tipcx | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
! ss: "tipcx" is invalid family
! Usage: …
$ ss --tipc and | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
$ ss --tipc src ::1 | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
! Error: an inet prefix is expected rather than ":".
! Cannot parse dst/src address.
