# From some sources, or from all but some.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ bridge mdb add dev br0 port va grp 239.1.1.1 src 10.0.0.1 permanent
$ bridge mdb add dev br0 port va grp 239.1.1.2 filter_mode include source_list 10.0.0.1,10.0.0.2 permanent proto bgp
$ bridge mdb add dev br0 port va grp ff0e::3 filter_mode exclude source_list fe80::1 permanent proto 77
$ bridge -d mdb get dev br0 grp 239.1.1.1 src 10.0.0.1
dev br0 port va grp 239.1.1.1 src 10.0.0.1 permanent proto static
$ bridge -d mdb get dev br0 grp 239.1.1.2
dev br0 port va grp 239.1.1.2 permanent proto bgp
$ bridge -d -j mdb get dev br0 grp 239.1.1.2 src 10.0.0.2
[{"index":2,"dev":"br0","port":"va","grp":"239.1.1.2","src":"10.0.0.2","state":"permanent","protocol":"bgp","flags":[]}]
$ bridge -d -c mdb get dev br0 grp ff0e::3 src fe80::1
⟨1b⟩[36mdev br0⟨1b⟩[0m port va⟨1b⟩[34m grp ff0e::3⟨1b⟩[0m⟨1b⟩[34m src fe80::1⟨1b⟩[0m permanent proto 77 blocked
