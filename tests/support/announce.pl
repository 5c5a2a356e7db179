#!/usr/bin/perl
# announce DEV high|medium|low SECONDS: sends one router advertisement (RFC 4861, RFC 4191) without options from DEV,
# which has a link-local address.
use strict;
use warnings;
use Socket qw(AF_INET6 SOCK_RAW inet_pton pack_sockaddr_in6);

my ($dev, $preference, $seconds) = @ARGV;
my %bits = (high => 0x08, medium => 0x00, low => 0x18);
my ($icmp, $hops, $out, $ipv6) = (58, 18, 17, 41);
open my $file, '<', "/sys/class/net/$dev/ifindex" or die "$dev: $!\n";
my $index = 0 + <$file>;
socket my $socket, AF_INET6, SOCK_RAW, $icmp or die "socket: $!\n";
setsockopt $socket, $ipv6, $hops, pack 'i', 255 or die "hop limit: $!\n";
setsockopt $socket, $ipv6, $out, pack 'i', $index or die "interface: $!\n";
my $advertisement = pack 'CCnCCnNN', 134, 0, 0, 64, $bits{$preference}, $seconds, 0, 0;
my $everybody = pack_sockaddr_in6 0, inet_pton(AF_INET6, 'ff02::1'), $index;
send $socket, $advertisement, 0, $everybody or die "send: $!\n";
