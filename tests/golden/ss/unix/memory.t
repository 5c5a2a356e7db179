#! mask sockets
# Memory of sockets.
$ sockets <<EOF
> stream a bind /tmp/s listen 3
> dgram e bind @abs
> EOF
$ ss -xam | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -xamO | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -xl -em | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
