$ for i in $(seq 1 200); do echo "route add blackhole 10.0.$i.0/24"; done | ip -b -
$ ip route | wc -l
200
$ for i in $(seq 150 300); do echo "route add blackhole 10.0.$i.0/24"; done | ip -b -
! RTNETLINK answers: File exists
! Command failed -:1
? 1
$ for i in $(seq 198 203); do echo "route add blackhole 10.0.$i.0/24"; done | ip -force -b -
! RTNETLINK answers: File exists
! Command failed -:1
! RTNETLINK answers: File exists
! Command failed -:2
! RTNETLINK answers: File exists
! Command failed -:3
? 1
$ ip route | wc -l
203
