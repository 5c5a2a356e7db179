//! A command line for each kind's part of the manual.

/// By kind, in the order of the tables.
static EXAMPLES: &[(&str, &str)] = &[
    ("amt", "ip link add amt0 type amt mode gateway local 192.0.2.1 discovery 192.0.2.2 dev eth0"),
    ("bareudp", "ip link add bareudp0 type bareudp dstport 6635 ethertype mpls_uc"),
    ("batadv", "ip link add bat0 type batadv ra BATMAN_IV"),
    ("bond", "ip link add bond0 type bond mode 802.3ad miimon 100"),
    ("bridge", "ip link add br0 type bridge stp_state 1 vlan_filtering 1"),
    ("can", "ip link set can0 type can bitrate 500000 restart-ms 100"),
    ("dsa", "ip link set lan0 type dsa conduit eth0"),
    (
        "erspan",
        "ip link add es0 type erspan seq key 5 local 192.0.2.1 remote 192.0.2.2 erspan_ver 1 erspan 7",
    ),
    ("geneve", "ip link add gnv0 type geneve id 100 remote 192.0.2.2"),
    ("gre", "ip link add gre1 type gre local 192.0.2.1 remote 192.0.2.2 key 5"),
    ("gretap", "ip link add tap1 type gretap local 192.0.2.1 remote 192.0.2.2"),
    ("gtp", "ip link add gtp0 type gtp role sgsn"),
    ("hsr", "ip link add hsr0 type hsr slave1 eth0 slave2 eth1 supervision 45 version 1"),
    (
        "ip6erspan",
        "ip link add es6 type ip6erspan seq key 5 local 2001:db8::1 remote 2001:db8::2 erspan_ver 1 erspan 7",
    ),
    ("ip6gre", "ip link add gre6 type ip6gre local 2001:db8::1 remote 2001:db8::2"),
    ("ip6gretap", "ip link add tap6 type ip6gretap local 2001:db8::1 remote 2001:db8::2"),
    ("ip6tnl", "ip link add tnl6 type ip6tnl mode any local 2001:db8::1 remote 2001:db8::2"),
    ("ipip", "ip link add ipip1 type ipip local 192.0.2.1 remote 192.0.2.2"),
    ("ipoib", "ip link add link ib0 ib0.8001 type ipoib pkey 0x8001"),
    ("ipvlan", "ip link add link eth0 ipvl0 type ipvlan mode l2"),
    ("ipvtap", "ip link add link eth0 ipvt0 type ipvtap mode l2"),
    ("macsec", "ip link add link eth0 macsec0 type macsec encrypt on"),
    ("macvlan", "ip link add link eth0 macvl0 type macvlan mode bridge"),
    ("macvtap", "ip link add link eth0 macvt0 type macvtap mode bridge"),
    ("netkit", "ip link add nk0 type netkit mode l3 peer name nk1"),
    ("ovpn", "ip link add ovpn0 type ovpn mode mp"),
    ("rmnet", "ip link add link wwan0 rmnet0 type rmnet mux_id 1"),
    ("sit", "ip link add sit1 type sit local 192.0.2.1 remote 192.0.2.2"),
    ("tun", "ip link show type tun"),
    ("veth", "ip link add veth0 type veth peer name veth1 netns blue"),
    ("vlan", "ip link add link eth0 name eth0.5 type vlan id 5"),
    ("vrf", "ip link add red type vrf table 10"),
    ("vti", "ip link add vti1 type vti local 192.0.2.1 remote 192.0.2.2 key 5"),
    ("vti6", "ip link add vti61 type vti6 local 2001:db8::1 remote 2001:db8::2 key 5"),
    ("vxcan", "ip link add vxcan0 type vxcan peer name vxcan1"),
    ("vxlan", "ip link add vxlan0 type vxlan id 42 dev eth0 group 239.1.1.1 dstport 4789"),
    ("wwan", "ip link add wwan0.2 parentdev wwan0 type wwan linkid 2"),
    ("xfrm", "ip link add xfrm0 type xfrm dev eth0 if_id 1234"),
    ("bond_slave", "ip link set eth0 type bond_slave queue_id 2"),
    ("bridge_slave", "ip link set eth0 type bridge_slave hairpin on"),
    ("vrf_slave", "ip -d link show type vrf_slave"),
];

/// The example of a kind.
pub fn of(kind: &str) -> Option<&'static str> {
    EXAMPLES.iter().find(|row| row.0 == kind).map(|row| row.1)
}
