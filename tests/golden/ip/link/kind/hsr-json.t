# In JSON.
$ for n in 0 1 2; do ip link add e$n address 02:00:00:00:00:1$n type dummy; ip link set e$n up; done
$ ip link add h0 type hsr slave1 e0 slave2 e1 supervision 45
$ ip -d -j link show h0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"hsr","info_data":{"slave1":"e0","slave2":"e1","seq_nr":64511,"supervision_addr":"01:15:4e:00:01:2d","proto":0}}
$ ip link del h0
$ ip link add h1 type hsr slave1 e0 slave2 e1 version 0
$ ip -d -j link show h1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"hsr","info_data":{"slave1":"e0","slave2":"e1","seq_nr":64511,"supervision_addr":"01:15:4e:00:01:00","proto":0}}
$ ip link del h1
$ ip link add h2 type hsr slave1 e0 slave2 e1 version 1
$ ip -d -j link show h2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"hsr","info_data":{"slave1":"e0","slave2":"e1","seq_nr":64511,"supervision_addr":"01:15:4e:00:01:00","proto":0}}
$ ip link del h2
$ ip link add h3 type hsr slave1 e0 slave2 e1 proto 0
$ ip -d -j link show h3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"hsr","info_data":{"slave1":"e0","slave2":"e1","seq_nr":64511,"supervision_addr":"01:15:4e:00:01:00","proto":0}}
$ ip link del h3
$ ip link add h4 type hsr slave1 e0 slave2 e1 interlink e2
$ ip -d -j link show h4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"hsr","info_data":{"slave1":"e0","slave2":"e1","seq_nr":64511,"supervision_addr":"01:15:4e:00:01:00","proto":0}}
$ ip link del h4
$ ip -d -j -p link show type hsr | grep -c info_kind
0
? 1
