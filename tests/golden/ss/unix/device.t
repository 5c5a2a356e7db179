#! mask sockets
# Unix sockets belong to no interface and have no mark.
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
$ ss -xa dev lo | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -xa not dev lo | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -xa fwmark 0 | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -xa fwmark 1 | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -xa cgroup /sys/fs/cgroup | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
