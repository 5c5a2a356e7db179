#! needs vm
# Whose it is.
$ ip tuntap add mode tun name t0 user root group root
$ ip -d link show t0 | grep -o "tun type.*addrgenmode"
tun type tun pi off vnet_hdr off persist on user root group root addrgenmode
$ ip tuntap add mode tun name t1 user 77 group 88
$ ip -d link show t1 | grep -o "tun type.*addrgenmode"
tun type tun pi off vnet_hdr off persist on user 77 group 88 addrgenmode
$ ip -d -j link show t1 | grep -o '"linkinfo.*' | cut -d"}" -f1
"linkinfo":{"info_kind":"tun","info_data":{"type":"tun","pi":false,"vnet_hdr":false,"multi_queue":false,"persist":true,"user":77,"group":88
$ ip tuntap add mode tun name t2 user nobody-there
! invalid user "nobody-there"
? 255
