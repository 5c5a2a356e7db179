#! since 7
# Questions to all once more.
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip ntable change name arp_cache dev va mcast_reprobes 3
$ ip ntable show dev va name arp_cache | sed 's/reachable [0-9]*/reachable N/'
inet arp_cache·
    dev va·
    refcnt 1 reachable N base_reachable 30000 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 101·
    app_probes 0 ucast_probes 3 mcast_probes 3 mcast_reprobes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000·
␤
$ ip -j ntable show dev va name arp_cache | grep -o '"mcast_reprobes":[0-9]*'
"mcast_reprobes":3
$ ip ntable change name arp_cache dev va mcast_reprobes x
! Error: argument "x" is wrong: "mcast_reprobes" value is invalid
? 255
$ ip ntable change name arp_cache dev va mcast_rep 3
! Error: argument "mcast_rep" is wrong: unknown
? 255
$ ip ntable change name arp_cache dev va mcast_reprobes
! Command line is not complete. Try option "help"
? 255
