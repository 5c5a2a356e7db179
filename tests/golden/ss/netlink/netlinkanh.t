#! mask sockets
# Netlink sockets.
$ ip link set lo up
$ sockets <<EOF
> netlink=0 a bind 77:1
> netlink=15 b bind 78:2
> EOF
$ ss -f netlink -anH | grep -v -e audit -e xfrm -e uevent:k -e "15:0" -e fiblookup -e connector -e nft -e genl -e crypto -e "  *[0-9][0-9]*:0 " | sort
