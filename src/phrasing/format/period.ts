export { formatDate, longPeriod, shortPeriod } from '../../dataset/period-words.js';
