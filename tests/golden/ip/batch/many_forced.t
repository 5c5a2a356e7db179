# Long batches with -force: the kernel refuses some of the requests, and other commands read the state or start programs between them.
$ cat >routes <<'EOF'
> for i in $(seq $1 $2); do
> echo "route add blackhole 10.$((i / 250)).$((i % 250)).0/24"
> [ $((i % 97)) != 0 ] || echo "route add blackhole 10.0.1.0/24"
> done
> EOF
$ sh routes 1 1000 >lines
$ ip -force -b lines
! RTNETLINK answers: File exists
! Command failed lines:98
! RTNETLINK answers: File exists
! Command failed lines:196
! RTNETLINK answers: File exists
! Command failed lines:294
! RTNETLINK answers: File exists
! Command failed lines:392
! RTNETLINK answers: File exists
! Command failed lines:490
! RTNETLINK answers: File exists
! Command failed lines:588
! RTNETLINK answers: File exists
! Command failed lines:686
! RTNETLINK answers: File exists
! Command failed lines:784
! RTNETLINK answers: File exists
! Command failed lines:882
! RTNETLINK answers: File exists
! Command failed lines:980
? 1
$ ip route | wc -l
1000
$ ip route flush type blackhole
$ { sh routes 1 400; echo 'route show 10.1.149.0/24'; echo 'link set nosuch up'; sh routes 401 700; echo 'netns add n1'; echo 'netns exec n1 cat /proc/net/if_inet6'; echo 'route del 10.2.1.0/24'; sh routes 500 502; sh routes 701 1000; echo 'route show 10.3.249.0/24'; } >lines
$ ip -force -b lines
blackhole 10.1.149.0/24·
blackhole 10.3.249.0/24·
! RTNETLINK answers: File exists
! Command failed lines:98
! RTNETLINK answers: File exists
! Command failed lines:196
! RTNETLINK answers: File exists
! Command failed lines:294
! RTNETLINK answers: File exists
! Command failed lines:392
! Cannot find device "nosuch"
! Command failed lines:406
! RTNETLINK answers: File exists
! Command failed lines:492
! RTNETLINK answers: File exists
! Command failed lines:590
! RTNETLINK answers: File exists
! Command failed lines:688
! RTNETLINK answers: File exists
! Command failed lines:713
! RTNETLINK answers: File exists
! Command failed lines:715
! RTNETLINK answers: File exists
! Command failed lines:792
! RTNETLINK answers: File exists
! Command failed lines:890
! RTNETLINK answers: File exists
! Command failed lines:988
? 1
$ ip -force -b - <lines 2>&1 | tail -n 3
RTNETLINK answers: File exists
Command failed -:1018
blackhole 10.3.249.0/24·
$ ip route | wc -l
1000
$ { sh routes 1001 1400; echo 'link add b0 type bridge'; echo 'addr add 10.9.9.1/24 dev b0'; echo 'link set b0 up'; for i in $(seq 1 200); do echo "neigh add 10.9.9.$i lladdr 02:00:00:00:00:01 dev b0"; done; echo 'neigh add 10.9.9.7 lladdr 02:00:00:00:00:01 dev b0'; } | ip -force -b -
! RTNETLINK answers: File exists
! Command failed -:68
! RTNETLINK answers: File exists
! Command failed -:166
! RTNETLINK answers: File exists
! Command failed -:264
! RTNETLINK answers: File exists
! Command failed -:362
! RTNETLINK answers: File exists
? 2
$ ip neigh show dev b0 | wc -l
200
