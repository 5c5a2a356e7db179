#! since 7
# What IPv4 does on an interface.
$ ip link add v0 type dummy
$ ip link set v0 inet forwarding on
$ ip link set v0 inet forwarding off rp_filter 2 arp_announce 1 arp_ignore 8 mtu 1400 up
$ cat /proc/sys/net/ipv4/conf/v0/forwarding /proc/sys/net/ipv4/conf/v0/rp_filter /proc/sys/net/ipv4/conf/v0/arp_announce
0
2
1
$ ip link set v0 inet accept_redirects off secure_redirects off send_redirects off shared_media off proxy_arp on
$ ip link set v0 inet accept_source_route on bootp_relay on log_martians on arp_filter on disable_xfrm on disable_policy on
$ ip link set v0 inet promote_secondaries on arp_notify on accept_local on src_vmark on proxy_arp_pvlan on route_localnet on
$ ip link set v0 inet bc_forwarding on ignore_routes_with_linkdown on drop_unicast_in_l2_multicast on drop_gratuitous_arp on arp_evict_nocarrier off
$ ip link set v0 inet arp_accept 1 force_igmp_version 2 tag 5 medium_id -1 igmpv2_unsolicited_report_interval 5 igmpv3_unsolicited_report_interval 6
$ for f in /proc/sys/net/ipv4/conf/v0/*; do echo ${f##*/} $(cat $f); done
accept_local 1
accept_redirects 0
accept_source_route 1
arp_accept 1
arp_announce 1
arp_evict_nocarrier 0
arp_filter 1
arp_ignore 8
arp_notify 1
bc_forwarding 1
bootp_relay 1
disable_policy 1
disable_xfrm 1
drop_gratuitous_arp 1
drop_unicast_in_l2_multicast 1
force_igmp_version 2
forwarding 0
igmpv2_unsolicited_report_interval 5
igmpv3_unsolicited_report_interval 6
ignore_routes_with_linkdown 1
log_martians 1
mc_forwarding 0
medium_id -1
promote_secondaries 1
proxy_arp 1
proxy_arp_pvlan 1
route_localnet 1
rp_filter 2
secure_redirects 0
send_redirects 0
shared_media 0
src_valid_mark 1
tag 5
$ ip link set v0 inet forwarding on inet forwarding off
$ ip link set dev v0 inet tag 0x10 tag -5
$ cat /proc/sys/net/ipv4/conf/v0/tag
-5
$ ip link set group 0 inet log_martians off
