#! rip only
$ rip explain -j link add v0 type vxlan id 5 group 239.1.1.1 dev lo
{"requests":[{"protocol":"NETLINK_ROUTE","type":"RTM_GETLINK","flags":["NLM_F_REQUEST"],"sent":true,"header":{"family":"AF_UNSPEC","type":0,"index":0,"flags":[],"change":[]},"attributes":[{"name":"IFLA_EXT_MASK","value":"0x9"},{"name":"IFLA_IFNAME","value":"lo"}]},{"protocol":"NETLINK_ROUTE","type":"RTM_NEWLINK","flags":["NLM_F_REQUEST","NLM_F_ACK","NLM_F_EXCL","NLM_F_CREATE"],"sent":false,"header":{"family":"AF_UNSPEC","type":0,"index":0,"flags":[],"change":[]},"attributes":[{"name":"IFLA_IFNAME","value":"v0"},{"name":"IFLA_LINKINFO","attributes":[{"name":"IFLA_INFO_KIND","value":"vxlan"},{"name":"IFLA_INFO_DATA","attributes":[{"name":"IFLA_VXLAN_LINK","value":1},{"name":"IFLA_VXLAN_ID","value":5},{"name":"IFLA_VXLAN_GROUP","value":"239.1.1.1"},{"name":"IFLA_VXLAN_LEARNING","value":1}]}]}]}]}
! vxlan: destination port not specified
! Will use Linux kernel default (non-standard value)
! Use 'dstport 4789' to get the IANA assigned value
! Use 'dstport 0' to get default and quiet this message
$ rip explain -j -p address add 192.0.2.1/24 dev lo
{
    "requests": [ {
            "protocol": "NETLINK_ROUTE",
            "type": "RTM_GETLINK",
            "flags": [ "NLM_F_REQUEST" ],
            "sent": true,
            "header": {
                "family": "AF_UNSPEC",
                "type": 0,
                "index": 0,
                "flags": [ ],
                "change": [ ]
            },
            "attributes": [ {
                    "name": "IFLA_EXT_MASK",
                    "value": "0x9"
                },{
                    "name": "IFLA_IFNAME",
                    "value": "lo"
                } ]
        },{
            "protocol": "NETLINK_ROUTE",
            "type": "RTM_NEWADDR",
            "flags": [ "NLM_F_REQUEST","NLM_F_ACK","NLM_F_EXCL","NLM_F_CREATE" ],
            "sent": false,
            "header": {
                "family": "AF_INET",
                "prefixlen": 24,
                "flags": [ ],
                "scope": "RT_SCOPE_UNIVERSE",
                "index": 1
            },
            "attributes": [ {
                    "name": "IFA_LOCAL",
                    "value": "192.0.2.1"
                },{
                    "name": "IFA_ADDRESS",
                    "value": "192.0.2.1"
                } ]
        } ]
}
$ rip -j explain --assume eth0=2 route add default nexthop via 192.0.2.1 dev eth0 nexthop via 192.0.2.2 dev eth0
{"requests":[{"protocol":"NETLINK_ROUTE","type":"RTM_GETLINK","flags":["NLM_F_REQUEST"],"sent":false,"header":{"family":"AF_UNSPEC","type":0,"index":0,"flags":[],"change":[]},"attributes":[{"name":"IFLA_EXT_MASK","value":"0x9"},{"name":"IFLA_IFNAME","value":"eth0"}]},{"protocol":"NETLINK_ROUTE","type":"RTM_NEWROUTE","flags":["NLM_F_REQUEST","NLM_F_ACK","NLM_F_EXCL","NLM_F_CREATE"],"sent":false,"header":{"family":"AF_INET","dst_len":0,"src_len":0,"tos":"0","table":254,"protocol":3,"scope":"RT_SCOPE_UNIVERSE","type":"RTN_UNICAST","flags":[]},"attributes":[{"name":"RTA_MULTIPATH","value":[{"attributes":[{"name":"rtnexthop","value":{"len":16,"flags":[],"hops":0,"ifindex":2}},{"name":"RTA_GATEWAY","value":"192.0.2.1"}]},{"attributes":[{"name":"rtnexthop","value":{"len":16,"flags":[],"hops":0,"ifindex":2}},{"name":"RTA_GATEWAY","value":"192.0.2.2"}]}]}]}]}
$ rip explain -j netns add blue
{"requests":[{"call":"mkdir","arguments":["\"/run/netns\"","0755"]},{"call":"mount","arguments":["\"\"","\"/run/netns\"","\"none\"","MS_REC|MS_SHARED","NULL"]},{"call":"open","arguments":["\"/run/netns/blue\"","O_CLOEXEC|O_CREAT|O_EXCL","0"]},{"call":"unshare","arguments":["CLONE_NEWNET"]},{"call":"mount","arguments":["\"/proc/self/ns/net\"","\"/run/netns/blue\"","\"none\"","MS_BIND","NULL"]},{"call":"setns","arguments":["\"/proc/self/ns/net\"","CLONE_NEWNET"]}]}
# The option of the command is not that of explain.
$ rip explain ip -j link show lo
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "lo"
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {family=AF_PACKET}
  IFLA_IFNAME "lo"
  IFLA_EXT_MASK 0x9
