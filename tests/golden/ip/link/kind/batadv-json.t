# In JSON.
$ ip link add b0 address 02:00:00:00:00:20 type batadv
$ ip -d -j link show b0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"batadv"}
$ ip link add b1 address 02:00:00:00:00:21 type batadv ra BATMAN_IV
$ ip -d -j link show b1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"batadv"}
$ ip link add b2 address 02:00:00:00:00:22 type batadv ra BATMAN_V
$ ip -d -j link show b2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"batadv"}
$ ip link add b3 address 02:00:00:00:00:23 type batadv ra BATMAN_V
$ ip -d -j link show b3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"batadv"}
$ ip -d -j -p link show type batadv | grep -c info_kind
4
