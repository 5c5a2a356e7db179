# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink bond_slave 1=u8:1 2=u8:2 3=u32:7 4=x:020000000005 5=u16:3 6=u16:2 7=u8:255 8=u16:69 9=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond_slave state BACKUP mii_status DOWN link_failure_count 7 perm_hwaddr 02:00:00:00:00:05 queue_id 3 prio -1 ad_aggregator_id 2 ad_actor_oper_port_state 255 ad_actor_oper_port_state_str <active,short_timeout,aggregating,in_sync,collecting,distributing,defaulted,expired> ad_partner_oper_port_state 69 ad_partner_oper_port_state_str <active,aggregating,defaulted>·
$ newlink bond_slave 1=u8:0 2=u8:0 3=u32:0 4=x:000000000000 5=u16:0 6=u16:0 7=u8:0 8=u16:0 9=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 00:00:00:00:00:00 queue_id 0 prio 0 ad_aggregator_id 0 ad_actor_oper_port_state 0 ad_actor_oper_port_state_str <> ad_partner_oper_port_state 0 ad_partner_oper_port_state_str <>·
$ newlink bond_slave 1=u8:255 2=u8:255 3=u32:4294967295 4=x:ffffffffffff 5=u16:65535 6=u16:65535 7=u8:255 8=u16:65535 9=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond_slave state 255 mii_status 255 link_failure_count -1 perm_hwaddr ff:ff:ff:ff:ff:ff queue_id 65535 prio -1 ad_aggregator_id 65535 ad_actor_oper_port_state 255 ad_actor_oper_port_state_str <active,short_timeout,aggregating,in_sync,collecting,distributing,defaulted,expired> ad_partner_oper_port_state 255 ad_partner_oper_port_state_str <active,short_timeout,aggregating,in_sync,collecting,distributing,defaulted,expired>·
$ newlink bond_slave 3=u8:1 5=u8:1 6=u8:1 8=u8:1 9=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond_slave link_failure_count 1 queue_id 1 prio 1 ad_aggregator_id 1 ad_partner_oper_port_state 1 ad_partner_oper_port_state_str <active>·
$ newlink bond_slave 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond_slave·
$ newlink bond_slave >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond_slave·
