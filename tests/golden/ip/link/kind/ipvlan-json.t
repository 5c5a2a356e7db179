# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 i0 address 02:00:00:00:00:20 type ipvlan
$ ip -d -j link show i0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"ipvlan","info_data":{"mode":"l3","bridge":true}}
$ ip link del i0
$ ip link add link e0 i1 address 02:00:00:00:00:21 type ipvlan mode l2
$ ip -d -j link show i1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"ipvlan","info_data":{"mode":"l2","bridge":true}}
$ ip link del i1
$ ip link add link e0 i2 address 02:00:00:00:00:22 type ipvlan mode l3
$ ip -d -j link show i2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"ipvlan","info_data":{"mode":"l3","bridge":true}}
$ ip link del i2
$ ip link add link e0 i3 address 02:00:00:00:00:23 type ipvlan mode l3s
$ ip -d -j link show i3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"ipvlan","info_data":{"mode":"l3s","bridge":true}}
$ ip link del i3
$ ip link add link e0 i4 address 02:00:00:00:00:24 type ipvlan bridge
$ ip -d -j link show i4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"ipvlan","info_data":{"mode":"l3","bridge":true}}
$ ip link del i4
$ ip -d -j -p link show type ipvlan | grep -c info_kind
0
? 1
