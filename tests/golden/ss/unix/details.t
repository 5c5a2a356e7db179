#! mask sockets
# Files, connections that wait, directions that are shut down.
$ sockets <<EOF
> stream a bind /tmp/s listen 3
> stream b connect /tmp/s
> seqpacket g bind /tmp/q listen 1
> pair stream i j
> pair dgram n o
> i shutdown 1
> EOF
$ ss -xae | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -xaeO | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
$ ss -xl -e | sed -E 's/ [0-9]{3,}/ N/g; s/ino:[0-9]+/ino:N/; s,dev:[0-9]+/[0-9]+,dev:N,; s/pid=[0-9]+/pid=N/; s/ +/ /g; s/ $//' | sort
