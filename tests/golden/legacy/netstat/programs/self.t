# Processes of other users are not seen.
$ ip link set lo up
$ sockets <<EOF
> tcp a bind 127.0.0.1:80 listen 5
> udp b bind 127.0.0.1:53
> EOF
$ netstat -tulnp | sed 's, [0-9]*/perl *, N/perl,'
$ setpriv --reuid 65534 --clear-groups netstat -tlnp
$ setpriv --reuid 65534 --clear-groups netstat -tln
$ setpriv --reuid 65534 --clear-groups netstat -ip
$ setpriv --reuid 65534 --clear-groups netstat -gp
$ setpriv --reuid 65534 --clear-groups netstat -lp | head -3
