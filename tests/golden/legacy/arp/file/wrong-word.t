# A wrong keyword ends the run.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ printf '10.0.0.10 02:00:00:00:00:0a\n10.0.0.11 02:00:00:00:00:0b foo\n10.0.0.12 02:00:00:00:00:0c\n' >f
$ arp -f f
! Usage: …
? 3
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.10                ether   02:00:00:00:00:0a   CM                    v0
$ printf '10.0.0.10 02:00:00:00:00:0a # comment\n' >f
$ arp -f f
! Usage: …
? 3
$ printf '10.0.0.10 02:00:00:00:00:0a netmask\n' >f
$ arp -f f
! Usage: …
? 3
$ printf '10.0.0.10 02:00:00:00:00:0a temp\r\n' >f
$ arp -f f
! Usage: …
? 3
