# In JSON.
$ ip link add r0 address 02:00:00:00:00:20 type vrf table 255
$ ip -d -j link show r0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"vrf","info_data":{"table":255}}
$ ip link add r1 address 02:00:00:00:00:21 type vrf table main
$ ip -d -j link show r1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"vrf","info_data":{"table":254}}
$ ip link add r2 address 02:00:00:00:00:22 type vrf table 0x10
$ ip -d -j link show r2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"vrf","info_data":{"table":16}}
$ ip link add r3 address 02:00:00:00:00:23 type vrf table 4294967295
$ ip -d -j link show r3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"vrf","info_data":{"table":4294967295}}
$ ip link add r4 address 02:00:00:00:00:24 type vrf table 4294967295
$ ip -d -j link show r4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"vrf","info_data":{"table":4294967295}}
$ ip -d -j -p link show type vrf | grep -c info_kind
5
