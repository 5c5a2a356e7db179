$ ip -force -b - <<EOF
> addr add 10.0.0.1/24
> addr add 10.0.0.1/24 dev nope
> route add 10.1.0.0/16 via 10.9.9.9
> tuntap add
> neigh add 10.0.0.9
> rule add
> EOF
! Not enough information: "dev" argument is required.
! Command failed -:1
! Cannot find device "nope"
! Command failed -:2
! Error: Nexthop has invalid gateway.
! Command failed -:3
! You failed to specify a tunnel mode
! Command failed -:4
! Device and destination are required arguments.
? 255
