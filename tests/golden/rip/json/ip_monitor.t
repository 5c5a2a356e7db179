#! rip only
# Each event is a JSON object in a line of its own. Its member "object" is the type of the event.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ events ip -4 -j monitor link address route neigh rule nexthop netconf
$ ip link set d0 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.7.0.0/16 via 10.0.0.9
$ ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev d0
$ ip rule add from 10.0.0.0/8 table 7 priority 5
$ ip nexthop add id 4 via 10.0.0.9 dev d0
$ ip -4 addr del 10.0.0.1/24 dev d0
$ ip rule del priority 5
$ events
{"object":"link","ifindex":2,"ifname":"d0","flags":["BROADCAST","NOARP","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","operstate":"UNKNOWN","group":"default","link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff"}
{"object":"addr","index":2,"dev":"d0","family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"d0","valid_life_time":4294967295,"preferred_life_time":4294967295}
{"object":"route","type":"local","dst":"10.0.0.1","dev":"d0","table":"local","protocol":"kernel","scope":"host","prefsrc":"10.0.0.1","flags":[]}
{"object":"route","dst":"10.0.0.0/24","dev":"d0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]}
{"object":"route","type":"broadcast","dst":"10.0.0.255","dev":"d0","table":"local","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]}
{"object":"route","dst":"10.7.0.0/16","gateway":"10.0.0.9","dev":"d0","flags":[]}
{"object":"neigh","dst":"10.0.0.9","dev":"d0","lladdr":"02:00:00:00:00:09","state":["PERMANENT"]}
{"object":"rule","priority":5,"src":"10.0.0.0","srclen":8,"table":"7"}
{"object":"nexthop","id":4,"gateway":"10.0.0.9","dev":"d0","scope":"link","flags":[]}
{"object":"addr","deleted":true,"index":2,"dev":"d0","family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"d0","valid_life_time":4294967295,"preferred_life_time":4294967295}
{"object":"route","deleted":true,"dst":"10.0.0.0/24","dev":"d0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]}
{"object":"route","deleted":true,"type":"broadcast","dst":"10.0.0.255","dev":"d0","table":"local","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]}
{"object":"route","deleted":true,"type":"local","dst":"10.0.0.1","dev":"d0","table":"local","protocol":"kernel","scope":"host","prefsrc":"10.0.0.1","flags":[]}
{"object":"neigh","deleted":true,"dst":"10.0.0.9","dev":"d0","lladdr":"02:00:00:00:00:09","state":["PERMANENT"]}
{"object":"rule","deleted":true,"priority":5,"src":"10.0.0.0","srclen":8,"table":"7"}
