#! mask sockets
# One type of socket each.
$ sockets <<EOF
> stream a bind /tmp/s listen 3
> stream b connect /tmp/s
> a accept c
> stream d connect /tmp/s
> b send 10
> dgram e bind @abs
> dgram f connect @abs
> f send 10
> seqpacket g bind /tmp/q listen 1
> seqpacket h connect /tmp/q
> stream k
> stream l bind /tmp/s2
> stream m bind @x@y listen 2
> EOF
$ ss -A unix_stream -a | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -A unix_dgram -a | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -A unix_seqpacket -a | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -A u_str | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -A u_dgr | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -A u_seq -a | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -A u_str,u_seq -l | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -A unix,!u_str -a | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
