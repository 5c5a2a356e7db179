#! needs vm
$ ip link add red type vrf table 10
$ ip vrf exec red sleep 50 & sleep 0.5; ip vrf pids red | sed 's/[0-9]/9/g'
    9  <terminated?>
    9  <terminated?>
    9  <terminated?>
    9  sleep
$ ip vrf pids red | wc -l
1
