#! mask sockets
# The process that holds a socket.
$ sockets <<EOF
> stream a bind /tmp/s listen 3
> dgram e bind @abs
> EOF
$ ss -xap | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -xaep | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -xlp -H | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
