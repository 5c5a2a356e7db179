# To whom may not change the network that is said before what is wrong with a device.
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ cat > try <<'EOF'
> while read -r line; do echo "# $line"; setpriv --reuid 65534 --regid 65534 --clear-groups $line 2>&1; echo "= $?"; done
> EOF
$ sh try <<'EOF'
> route add default gw 192.0.2.9
> route add -net 10.0.0.0/8 dev va
> route add -net 10.0.0.0/8 dev nosuch
> route add -net 10.0.0.0/8 dev va:1
> route del -net 10.0.0.0/8
> route del -net 10.0.0.0/8 dev nosuch
> route -A inet6 add default gw fe80::1 dev va
> route -A inet6 add default gw fe80::1 dev nosuch
> route -A inet6 del default
> EOF
| # route add default gw 192.0.2.9
SIOCADDRT: Operation not permitted
= 7
| # route add -net 10.0.0.0/8 dev va
SIOCADDRT: Operation not permitted
= 7
| # route add -net 10.0.0.0/8 dev nosuch
SIOCADDRT: Operation not permitted
= 7
| # route add -net 10.0.0.0/8 dev va:1
SIOCADDRT: Operation not permitted
= 7
| # route del -net 10.0.0.0/8
SIOCDELRT: Operation not permitted
= 7
| # route del -net 10.0.0.0/8 dev nosuch
SIOCDELRT: Operation not permitted
= 7
| # route -A inet6 add default gw fe80::1 dev va
SIOCADDRT: Operation not permitted
= 7
| # route -A inet6 add default gw fe80::1 dev nosuch
SIOGIFINDEX: No such device
= 7
| # route -A inet6 del default
SIOCDELRT: Operation not permitted
= 7
