#! needs qemu
# In JSON.
$ ip link add n0 type netkit mode l2
$ ip -d -j link show n0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"netkit","info_data":{"mode":"l2","type":"primary","policy":"forward","peer_policy":"forward","scrub":"default","peer_scrub":"default"}}
$ ip link add n1 type netkit mode l3
$ ip -d -j link show n1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"netkit","info_data":{"mode":"l3","type":"primary","policy":"forward","peer_policy":"forward","scrub":"default","peer_scrub":"default"}}
$ ip link add n2 type netkit mode l3 blackhole
$ ip -d -j link show n2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"netkit","info_data":{"mode":"l3","type":"primary","policy":"blackhole","peer_policy":"forward","scrub":"default","peer_scrub":"default"}}
$ ip link add n3 type netkit mode l2 forward
$ ip -d -j link show n3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"netkit","info_data":{"mode":"l2","type":"primary","policy":"forward","peer_policy":"forward","scrub":"default","peer_scrub":"default"}}
$ ip link add n4 type netkit peer blackhole scrub default name q3
$ ip -d -j link show n4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"netkit","info_data":{"mode":"l3","type":"primary","policy":"forward","peer_policy":"blackhole","scrub":"default","peer_scrub":"default"}}
$ ip -d -j -p link show type netkit | grep -c info_kind
10
