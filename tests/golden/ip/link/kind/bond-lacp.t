#! needs vm
# Link aggregation.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode 802.3ad lacp_rate fast lacp_active off ad_select bandwidth ad_user_port_key 5 ad_actor_sys_prio 100 ad_actor_system 02:00:00:00:00:0a xmit_hash_policy layer2+3 coupled_control off
$ ip -d link show b0
$ ip -j -d link show b0
$ ip link set b0 type bond lacp_rate slow
$ ip -d link show b0
$ ip link set b0 type bond lacp_rate 1 ad_select count xmit vlan+srcmac
$ ip link set b0 type bond xmit_hash_policy encap3+4
$ ip link set b0 type bond lacp_active on coupled_control on
$ ip -d link show b0
