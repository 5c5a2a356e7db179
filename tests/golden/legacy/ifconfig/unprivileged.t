# To whom may not change the network that is said before all else, but where flags are read first.
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip addr add 192.0.2.1/24 dev va
$ ip addr add 192.0.2.66/24 dev va label va:2
$ cat > try <<'EOF'
> while read -r line; do echo "# $line"; setpriv --reuid 65534 --regid 65534 --clear-groups $line 2>&1; echo "= $?"; done
> EOF
$ sh try <<'EOF'
> ifconfig va 192.0.2.1
> ifconfig va 224.0.0.1
> ifconfig va 0.0.0.0
> ifconfig va up
> ifconfig va mtu 1400
> ifconfig va netmask 255.255.255.0
> ifconfig va netmask 0.255.0.0
> ifconfig va broadcast 1.1.1.1
> ifconfig va txqueuelen -1
> ifconfig va irq 5
> ifconfig va media 10baseT
> ifconfig va outfill 5
> ifconfig va keepalive 5
> ifconfig va add 192.0.2.66
> ifconfig va del 192.0.2.66
> ifconfig va add 10.0.0.1
> ifconfig va add 2001:db8::1/64
> ifconfig va:1 up
> ifconfig va:1 down
> ifconfig va:1 netmask 255.0.0.0
> ifconfig va:1 broadcast 1.1.1.1
> ifconfig va:1 0.0.0.0
> ifconfig va:1 192.0.2.8/24
> ifconfig va:2 up
> ifconfig nosuch up
> ifconfig nosuch mtu 5
> ifconfig nosuch hw ether 2:0:0:0:0:1
> ifconfig nosuch netmask 255.0.0.0
> ifconfig nosuch 1.2.3.4/24
> ifconfig nosuch dstaddr 1.1.1.1
> ifconfig nosuch name x
> ifconfig nosuch txqueuelen 5
> ifconfig nosuch irq 5
> EOF
| # ifconfig va 192.0.2.1
SIOCSIFADDR: Operation not permitted
SIOCSIFFLAGS: Operation not permitted
= 255
| # ifconfig va 224.0.0.1
SIOCSIFADDR: Operation not permitted
SIOCSIFFLAGS: Operation not permitted
= 255
| # ifconfig va 0.0.0.0
SIOCSIFADDR: Operation not permitted
SIOCSIFFLAGS: Operation not permitted
= 255
| # ifconfig va up
SIOCSIFFLAGS: Operation not permitted
= 255
| # ifconfig va mtu 1400
SIOCSIFMTU: Operation not permitted
= 1
| # ifconfig va netmask 255.255.255.0
SIOCSIFNETMASK: Operation not permitted
= 1
| # ifconfig va netmask 0.255.0.0
SIOCSIFNETMASK: Operation not permitted
= 1
| # ifconfig va broadcast 1.1.1.1
SIOCSIFBRDADDR: Operation not permitted
SIOCSIFFLAGS: Operation not permitted
= 255
| # ifconfig va txqueuelen -1
SIOCSIFTXQLEN: Operation not permitted
= 1
| # ifconfig va irq 5
irq: SIOCSIFMAP: Operation not permitted
= 1
| # ifconfig va media 10baseT
port: SIOCSIFMAP: Operation not permitted
= 1
| # ifconfig va outfill 5
SIOCSOUTFILL: Operation not supported
= 1
| # ifconfig va keepalive 5
SIOCSKEEPALIVE: Operation not supported
= 1
| # ifconfig va add 192.0.2.66
SIOCSIFFLAGS: Operation not permitted
= 0
| # ifconfig va del 192.0.2.66
SIOCSIFFLAGS: Operation not permitted
= 0
| # ifconfig va add 10.0.0.1
= 0
| # ifconfig va add 2001:db8::1/64
SIOCSIFADDR: Operation not permitted
= 1
| # ifconfig va:1 up
SIOCSIFFLAGS: Operation not permitted
= 255
| # ifconfig va:1 down
SIOCSIFFLAGS: Operation not permitted
= 255
| # ifconfig va:1 netmask 255.0.0.0
SIOCSIFNETMASK: Operation not permitted
= 1
| # ifconfig va:1 broadcast 1.1.1.1
SIOCSIFBRDADDR: Operation not permitted
SIOCSIFFLAGS: Operation not permitted
= 255
| # ifconfig va:1 0.0.0.0
SIOCSIFADDR: Operation not permitted
= 1
| # ifconfig va:1 192.0.2.8/24
SIOCSIFADDR: Operation not permitted
SIOCSIFFLAGS: Operation not permitted
SIOCSIFNETMASK: Operation not permitted
= 255
| # ifconfig va:2 up
SIOCSIFFLAGS: Operation not permitted
= 255
| # ifconfig nosuch up
nosuch: ERROR while getting interface flags: No such device
= 255
| # ifconfig nosuch mtu 5
SIOCSIFMTU: Operation not permitted
= 1
| # ifconfig nosuch hw ether 2:0:0:0:0:1
SIOCSIFHWADDR: Operation not permitted
= 1
| # ifconfig nosuch netmask 255.0.0.0
SIOCSIFNETMASK: Operation not permitted
= 1
| # ifconfig nosuch 1.2.3.4/24
SIOCSIFADDR: Operation not permitted
nosuch: ERROR while getting interface flags: No such device
SIOCSIFNETMASK: Operation not permitted
= 255
| # ifconfig nosuch dstaddr 1.1.1.1
SIOCSIFDSTADDR: Operation not permitted
= 1
| # ifconfig nosuch name x
SIOCSIFNAME: Operation not permitted
= 1
| # ifconfig nosuch txqueuelen 5
SIOCSIFTXQLEN: Operation not permitted
= 1
| # ifconfig nosuch irq 5
irq: SIOCGIFMAP: No such device
= 1
