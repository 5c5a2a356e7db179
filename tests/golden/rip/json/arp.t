#! rip only
# `rip -j` precedes the tool, because arp has no option for JSON.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1
$ ip link set v0 up
$ ip addr add 192.0.2.2/24 dev v0
$ rip -j arp
[]
$ arp -s router.example 02:00:00:00:00:07
$ rip -j arp
[{"dst":"192.0.2.1","name":"router.example","hwtype":"ether","lladdr":"02:00:00:00:00:07","flags":["complete","permanent"],"dev":"v0"}]
$ rip -j arp -n
[{"dst":"192.0.2.1","hwtype":"ether","lladdr":"02:00:00:00:00:07","flags":["complete","permanent"],"dev":"v0"}]
$ arp -d router.example
$ arp -i v0 -Ds 192.0.2.9 v0 pub
$ rip -j -p arp -an
[ {
        "dst": "192.0.2.9",
        "flags": [ "permanent","published" ],
        "dev": "v0"
    } ]
$ rip -j arp -n 192.0.2.77
[]
$ rip -j arp -v -i v1
[]
$ rip -j arp -d 192.0.2.77
! No ARP entry for 192.0.2.77
? 255
