$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ cat >/etc/ethers <<EOF
> # hosts of the room
> 02:00:00:00:00:0a 10.0.0.10
> 10.0.0.11 02:00:00:00:00:0b
>
> 	10.0.0.12	02:00:00:00:00:0c	temp
> EOF
$ arp -f
$ ip neigh | sort
10.0.0.10 dev v0 lladdr 02:00:00:00:00:0a PERMANENT·
10.0.0.11 dev v0 lladdr 02:00:00:00:00:0b PERMANENT·
10.0.0.12 dev v0 lladdr 02:00:00:00:00:0c STALE·
$ ip neigh flush dev v0 nud all
$ arp -f /etc/ethers
$ arp -n | sort
10.0.0.10                ether   02:00:00:00:00:0a   CM                    v0
10.0.0.11                ether   02:00:00:00:00:0b   CM                    v0
10.0.0.12                ether   02:00:00:00:00:0c   C                     v0
Address                  HWtype  HWaddress           Flags Mask            Iface
$ arp -f ""
! arp: cannot open etherfile  !
? 255
$ arp -f /etc/ethers more words
$ arp --file /etc/ethers
