# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan mode bridge
$ ip -d -j link show m0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"macvlan","info_data":{"mode":"bridge","bcqueuelen":1000,"usedbcqueuelen":1000}}
$ ip link del m0
$ ip link add link e0 m1 address 02:00:00:00:00:21 type macvlan mode private
$ ip -d -j link show m1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"macvlan","info_data":{"mode":"private","bcqueuelen":1000,"usedbcqueuelen":1000}}
$ ip link del m1
$ ip link add link e0 m2 address 02:00:00:00:00:22 type macvlan mode vepa
$ ip -d -j link show m2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"macvlan","info_data":{"mode":"vepa","bcqueuelen":1000,"usedbcqueuelen":1000}}
$ ip link del m2
$ ip link add link e0 m3 address 02:00:00:00:00:23 type macvlan mode passthru
$ ip -d -j link show m3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"macvlan","info_data":{"mode":"passthru","bcqueuelen":1000,"usedbcqueuelen":1000}}
$ ip link del m3
$ ip link add link e0 m4 address 02:00:00:00:00:24 type macvlan mode source nodst
$ ip -d -j link show m4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"macvlan","info_data":{"mode":"source","nodst":true,"bcqueuelen":1000,"usedbcqueuelen":1000,"macaddr_count":0}}
$ ip link del m4
$ ip -d -j -p link show type macvlan | grep -c info_kind
0
? 1
