# Which names namespaces have must be known.
$ rm -rf /run/netns; touch /run/netns
$ ip vrf exec default echo x
! Failed to open directory /run/netns:Not a directory
! Failed to get name of network namespace: Not a directory
? 255
$ ip netns identify
! Failed to open directory /run/netns:Not a directory
? 1
