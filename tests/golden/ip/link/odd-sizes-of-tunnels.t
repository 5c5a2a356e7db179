#! needs vm
# The options of a tunnel begin with what the link is set to, also where the link is of another kind, whose numbers mean other things:
# lengths are those of the tunnel's options, and some values do not fit.
$ ip link add p0 address 02:00:00:00:00:01 type dummy
$ ip link add br0 address 02:00:00:00:00:02 type bridge
$ ip link add bo0 address 02:00:00:00:00:03 type bond
$ ip link add vx0 address 02:00:00:00:00:04 type vxlan id 5 dstport 4789
$ ip link add vx6 address 02:00:00:00:00:05 type vxlan id 6 remote fd00::2 local fd00::1 dstport 4790
$ ip link add ge0 address 02:00:00:00:00:06 type geneve id 5 remote 10.0.0.2
$ ip link add ge6 address 02:00:00:00:00:07 type geneve id 5 remote fd00::2
$ ip link add iv0 link p0 type ipvlan
$ ip link add vl0 link p0 type vlan id 5
$ ip link add ii0 type ipip remote 10.0.0.2 local 10.0.0.1 ttl 3
$ ip link add si0 type sit remote 10.0.0.2 local 10.0.0.1
# The kinds that a module brings are there from here on.
$ for kind in gre gretap erspan vti; do ip link add type $kind local 10.0.0.1 remote 10.0.0.3 key 77; done
! RTNETLINK answers: Invalid argument
$ for kind in ip6tnl vti6 ip6gre ip6gretap ip6erspan; do ip link add type $kind local fd00::1 remote fd00::3 $([ $kind = ip6tnl ] || echo key 77); done
! RTNETLINK answers: Invalid argument
? 2
$ for link in br0 bo0 vx0 vx6 ge0 ge6 iv0 vl0 ii0 si0; do for kind in gre gretap erspan ipip sit vti ip6tnl vti6 ip6gre ip6gretap ip6erspan; do case $kind in ip6*) with='hoplimit 5' ;; vti*) with='key 5' ;; *) with='ttl 5' ;; esac; echo "$link $kind: $(ip link set $link type $kind $with 2>&1) $?"; done; done
br0 gre: Failed to get existing tunnel info. 0
br0 gretap: Failed to get existing tunnel info. 0
br0 erspan: Failed to get existing tunnel info. 0
br0 ipip: Failed to get existing tunnel info. 0
br0 sit: Failed to get existing tunnel info. 0
br0 vti: RTNETLINK answers: Operation not supported 0
br0 ip6tnl: Failed to get existing tunnel info. 0
br0 vti6: Failed to get existing tunnel info. 0
br0 ip6gre: Failed to get existing tunnel info. 0
br0 ip6gretap: Failed to get existing tunnel info. 0
br0 ip6erspan: Failed to get existing tunnel info. 0
bo0 gre: Failed to get existing tunnel info. 0
bo0 gretap: Failed to get existing tunnel info. 0
bo0 erspan: Failed to get existing tunnel info. 0
bo0 ipip: Failed to get existing tunnel info. 0
bo0 sit: Failed to get existing tunnel info. 0
bo0 vti: RTNETLINK answers: Operation not supported 0
bo0 ip6tnl: Failed to get existing tunnel info. 0
bo0 vti6: Failed to get existing tunnel info. 0
bo0 ip6gre: Failed to get existing tunnel info. 0
bo0 ip6gretap: Failed to get existing tunnel info. 0
bo0 ip6erspan: Failed to get existing tunnel info. 0
vx0 gre: Failed to get existing tunnel info. 0
vx0 gretap: Failed to get existing tunnel info. 0
vx0 erspan: Failed to get existing tunnel info. 0
vx0 ipip: Failed to get existing tunnel info. 0
vx0 sit: Failed to get existing tunnel info. 0
vx0 vti: Failed to get existing tunnel info. 0
vx0 ip6tnl: RTNETLINK answers: Operation not supported 0
vx0 vti6: Failed to get existing tunnel info. 0
vx0 ip6gre: Failed to get existing tunnel info. 0
vx0 ip6gretap: Failed to get existing tunnel info. 0
vx0 ip6erspan: Failed to get existing tunnel info. 0
vx6 gre: Failed to get existing tunnel info. 0
vx6 gretap: Failed to get existing tunnel info. 0
vx6 erspan: Failed to get existing tunnel info. 0
vx6 ipip: Failed to get existing tunnel info. 0
vx6 sit: Failed to get existing tunnel info. 0
vx6 vti: Failed to get existing tunnel info. 0
vx6 ip6tnl: RTNETLINK answers: Operation not supported 0
vx6 vti6: Failed to get existing tunnel info. 0
vx6 ip6gre: Failed to get existing tunnel info. 0
vx6 ip6gretap: Failed to get existing tunnel info. 0
vx6 ip6erspan: Failed to get existing tunnel info. 0
ge0 gre: RTNETLINK answers: Operation not supported 0
ge0 gretap: RTNETLINK answers: Operation not supported 0
ge0 erspan: RTNETLINK answers: Invalid argument 0
ge0 ipip: Failed to get existing tunnel info. 0
ge0 sit: Failed to get existing tunnel info. 0
ge0 vti: Failed to get existing tunnel info. 0
ge0 ip6tnl: Failed to get existing tunnel info. 0
ge0 vti6: Failed to get existing tunnel info. 0
ge0 ip6gre: RTNETLINK answers: Operation not supported 0
ge0 ip6gretap: RTNETLINK answers: Operation not supported 0
ge0 ip6erspan: RTNETLINK answers: Invalid argument 0
ge6 gre: Failed to get existing tunnel info. 0
ge6 gretap: Failed to get existing tunnel info. 0
ge6 erspan: Failed to get existing tunnel info. 0
ge6 ipip: Failed to get existing tunnel info. 0
ge6 sit: Failed to get existing tunnel info. 0
ge6 vti: Failed to get existing tunnel info. 0
ge6 ip6tnl: Failed to get existing tunnel info. 0
ge6 vti6: Failed to get existing tunnel info. 0
ge6 ip6gre: RTNETLINK answers: Operation not supported 0
ge6 ip6gretap: RTNETLINK answers: Operation not supported 0
ge6 ip6erspan: RTNETLINK answers: Invalid argument 0
iv0 gre: RTNETLINK answers: Operation not supported 0
iv0 gretap: RTNETLINK answers: Operation not supported 0
iv0 erspan: RTNETLINK answers: Invalid argument 0
iv0 ipip: Failed to get existing tunnel info. 0
iv0 sit: Failed to get existing tunnel info. 0
iv0 vti: RTNETLINK answers: Operation not supported 0
iv0 ip6tnl: Failed to get existing tunnel info. 0
iv0 vti6: RTNETLINK answers: Operation not supported 0
iv0 ip6gre: RTNETLINK answers: Operation not supported 0
iv0 ip6gretap: RTNETLINK answers: Operation not supported 0
iv0 ip6erspan: RTNETLINK answers: Invalid argument 0
vl0 gre: RTNETLINK answers: Operation not supported 0
vl0 gretap: RTNETLINK answers: Operation not supported 0
vl0 erspan: RTNETLINK answers: Invalid argument 0
vl0 ipip: Failed to get existing tunnel info. 0
vl0 sit: Failed to get existing tunnel info. 0
vl0 vti: Failed to get existing tunnel info. 0
vl0 ip6tnl: Failed to get existing tunnel info. 0
vl0 vti6: Failed to get existing tunnel info. 0
vl0 ip6gre: RTNETLINK answers: Operation not supported 0
vl0 ip6gretap: RTNETLINK answers: Operation not supported 0
vl0 ip6erspan: RTNETLINK answers: Invalid argument 0
ii0 gre: RTNETLINK answers: Operation not supported 0
ii0 gretap: RTNETLINK answers: Operation not supported 0
ii0 erspan: RTNETLINK answers: Operation not supported 0
ii0 ipip:  0
ii0 sit: RTNETLINK answers: Operation not supported 0
ii0 vti: Failed to get existing tunnel info. 0
ii0 ip6tnl: Failed to get existing tunnel info. 0
ii0 vti6: Failed to get existing tunnel info. 0
ii0 ip6gre: RTNETLINK answers: Operation not supported 0
ii0 ip6gretap: RTNETLINK answers: Operation not supported 0
ii0 ip6erspan: RTNETLINK answers: Operation not supported 0
si0 gre: RTNETLINK answers: Operation not supported 0
si0 gretap: RTNETLINK answers: Operation not supported 0
si0 erspan: RTNETLINK answers: Operation not supported 0
si0 ipip: RTNETLINK answers: Operation not supported 0
si0 sit:  0
si0 vti: Failed to get existing tunnel info. 0
si0 ip6tnl: Failed to get existing tunnel info. 0
si0 vti6: Failed to get existing tunnel info. 0
si0 ip6gre: RTNETLINK answers: Operation not supported 0
si0 ip6gretap: RTNETLINK answers: Operation not supported 0
si0 ip6erspan: RTNETLINK answers: Operation not supported 0
